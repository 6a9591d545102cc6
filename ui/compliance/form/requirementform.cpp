// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/requirementform.h"

#include "core/compliance/requirementwords.h"
#include "ui/compliance/form/entrygrid.h"
#include "ui/compliance/form/formitem.h"
#include "ui/compliance/form/specentry.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = Requirement::Kind;

/// A form with up to so many fields is there at once.
constexpr size_t FieldsAtOnce = 40;
/// After so long no further fields are begun in a slice of a long form. @unit milliseconds
constexpr qint64 SliceTime = 6;

TextLabel *makeSubHead(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWeight(QFont::DemiBold);
    return label;
}

TextLabel *makeSentence(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Normal, Tone::Dim);
    label->setWrapping(true);
    return label;
}

} // namespace

bool FormContent::asksForTheSameAs(const FormContent &other) const
{
    const bool sameFields =
        std::equal(purchaseFields.cbegin(), purchaseFields.cend(), other.purchaseFields.cbegin(),
                   other.purchaseFields.cend(), [](const FieldSpec &left, const FieldSpec &right) {
                       return left.key == right.key && left.kind == right.kind && left.required == right.required;
                   });
    return sameFields && requirements == other.requirements && sentence == other.sentence &&
           addressRequired == other.addressRequired && country == other.country && region == other.region &&
           hasLabel == other.hasLabel && keepsLabelHere == other.keepsLabelHere;
}

RequirementForm::RequirementForm(FormContent content, VaultKeeper *vault, DocumentInspector *inspector, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_vault(vault)
    , m_inspector(inspector)
    , m_notices(new InlineMessage(this))
    , m_words(new QVBoxLayout)
    , m_files(new QVBoxLayout)
{
    constexpr int between = 14;
    constexpr int betweenRows = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    m_words->setSpacing(betweenRows);
    m_files->setSpacing(betweenRows);
    m_notices->setDismissable(false);
    column->addWidget(m_notices);
    if (m_content.requirements) {
        addRequirements(*m_content.requirements);
    } else {
        column->addWidget(makeSentence(m_content.sentence));
        if (m_content.addressRequired) {
            addAddress();
        }
    }
    addOwnFields();
    keepTranslated(this, [this] { showNotices(); });
    if (m_items.size() <= FieldsAtOnce) {
        buildUntil(static_cast<qsizetype>(m_items.size()));
        orderTabStops();
    } else {
        connect(&m_slices, &QTimer::timeout, this, &RequirementForm::buildSlice);
        m_slices.start(0);
        buildSlice();
    }
}

RequirementForm::~RequirementForm() = default;

void RequirementForm::watch(FormEntry *entry)
{
    connect(entry, &FormEntry::changed, this, &RequirementForm::changed);
    connect(entry, &FormEntry::movedToVault, this, &RequirementForm::movedToVault);
}

void RequirementForm::addRequirements(const RequirementSet &set)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    bool wantsAddress = m_content.addressRequired;
    bool hasAddress = false;
    std::vector<std::unique_ptr<Item>> files;
    for (const Requirement &requirement : set.requirements) {
        auto item = std::make_unique<Item>();
        item->requirement = requirement;
        if (requirement.kind == Kind::Address) {
            wantsAddress = true;
            if (std::exchange(hasAddress, true)) {
                // A purchase carries one address; a further one is answered in words.
                item->requirement.kind = Kind::LongText;
                m_items.push_back(std::move(item));
            }
        } else if (item->isDocument()) {
            files.push_back(std::move(item));
        } else {
            m_items.push_back(std::move(item));
        }
    }
    std::move(files.begin(), files.end(), std::back_inserter(m_items));
    if (m_items.empty() && !wantsAddress) {
        TextLabel *sentence = makeSentence({});
        keepTranslated(sentence, [this, sentence] {
            sentence->setText(tr("%1 asks for nothing more for such a number.").arg(m_content.providerName));
        });
        column->addWidget(sentence);
    }
    column->addLayout(m_words);
    if (wantsAddress) {
        addAddress();
    }
    column->addLayout(m_files);
}

void RequirementForm::addAddress()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const RequirementSet set = m_content.requirements.value_or(RequirementSet());
    const auto asked = std::find_if(set.requirements.cbegin(), set.requirements.cend(),
                                    [](const Requirement &entry) { return entry.kind == Kind::Address; });
    const bool isNamed = asked != set.requirements.cend();
    TextLabel *head = makeSubHead({});
    keepTranslated(head, [head, name = isNamed ? asked->name : QString()] {
        //: Head above the fields of a postal address.
        head->setText(name.isEmpty() ? tr("Address") : name);
    });
    column->addWidget(head);
    if (isNamed) {
        TextLabel *hint = makeSentence({});
        keepTranslated(hint, [hint, requirement = *asked] {
            hint->setText(requirementHint(requirement));
            hint->setVisible(!hint->text().isEmpty());
        });
        column->addWidget(hint);
    }
    const bool isRequired = m_content.addressRequired || (isNamed && asked->required);
    m_address = new AddressForm(m_content.country, addressPlaceOf(set, m_content.region), isRequired, this);
    connect(m_address, &AddressForm::changed, this, &RequirementForm::changed);
    column->addWidget(m_address);
}

void RequirementForm::addOwnFields()
{
    auto *grid = new EntryGrid(this);
    for (const FieldSpec &spec : m_content.purchaseFields) {
        m_fields.append(new SpecEntry(spec, this));
        grid->add(m_fields.constLast());
        watch(m_fields.constLast());
    }
    if (m_content.hasLabel) {
        FieldSpec spec;
        spec.key = QStringLiteral("label");
        spec.defaultValue = m_content.label;
        m_label = new SpecEntry(spec, this);
        // A label that the person clears stays empty.
        spec.defaultValue.clear();
        keepTranslated(m_label, [this, label = spec]() mutable {
            //: Field: the name that one gives a number.
            label.label = tr("Label");
            label.hint = m_content.keepsLabelHere
                             ? tr("The name under which the number stands in your list. %1 takes no label with a "
                                  "purchase, so it is kept on this computer.")
                                   .arg(m_content.providerName)
                             : tr("The name under which the number stands in your list.");
            m_label->setSpec(label);
        });
        grid->add(m_label);
        watch(m_label);
    }
    if (grid->count() > 0) {
        qobject_cast<QVBoxLayout *>(layout())->addWidget(grid);
    } else {
        delete grid;
    }
}

void RequirementForm::buildSlice()
{
    QElapsedTimer time;
    time.start();
    // Whole grids: all above a field is laid out anew when it is shown, so they are shown together.
    do {
        buildNext();
    } while (!isComplete() && (!m_filling->isFull() || time.elapsed() < SliceTime));
    showBuilt();
}

void RequirementForm::buildUntil(qsizetype end)
{
    while (m_built < end) {
        buildNext();
    }
    showBuilt();
}

void RequirementForm::buildNext()
{
    build(*m_items.at(static_cast<size_t>(m_built)));
    ++m_built;
}

void RequirementForm::showBuilt()
{
    const QList<EntryGrid *> hidden = std::exchange(m_hidden, {});
    for (EntryGrid *grid : hidden) {
        grid->show();
    }
    if (isComplete() && m_slices.isActive()) {
        m_slices.stop();
        orderTabStops();
        Q_EMIT completed();
    }
}

void RequirementForm::orderTabStops()
{
    QList<FormEntry *> words;
    QList<FormEntry *> files;
    for (const std::unique_ptr<Item> &item : m_items) {
        (item->isDocument() ? files : words).append(item->entry());
    }
    QList<FormEntry *> entries = words;
    if (m_address != nullptr) {
        entries += m_address->entries();
    }
    entries += files;
    std::copy(m_fields.cbegin(), m_fields.cend(), std::back_inserter(entries));
    if (m_label != nullptr) {
        entries.append(m_label);
    }
    QList<QWidget *> stops;
    for (const FormEntry *entry : std::as_const(entries)) {
        stops += entry->tabStops();
    }
    for (qsizetype at = 1; at < stops.size(); ++at) {
        setTabOrder(stops.at(at - 1), stops.at(at));
    }
}

bool RequirementForm::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const QList<EntryGrid *> grids = findChildren<EntryGrid *>();
        int column = 0;
        for (const EntryGrid *grid : grids) {
            column = std::max(column, grid->neededColumn());
        }
        for (EntryGrid *grid : grids) {
            grid->setSmallestColumn(column);
        }
    }
    return QWidget::event(event);
}

void RequirementForm::build(Item &item)
{
    QVBoxLayout *section = item.isDocument() ? m_files : m_words;
    const int grids = section->count();
    auto *grid = grids > 0 ? qobject_cast<EntryGrid *>(section->itemAt(grids - 1)->widget()) : nullptr;
    if (grid == nullptr || grid->isFull()) {
        grid = new EntryGrid(this);
        grid->hide();
        m_hidden.append(grid);
        section->addWidget(grid);
    }
    m_filling = grid;
    if (item.isDocument()) {
        item.document = new DocumentEntry(item.requirement, m_vault, m_inspector, grid);
        item.document->setDocuments(item.documents);
    } else {
        item.answer = new AnswerEntry(item.requirement, m_content.country, grid);
        if (!item.value.isEmpty()) {
            item.answer->setValue(item.value);
        }
    }
    FormEntry *entry = item.entry();
    if (const auto rejection = rejectionOf(*entry, item.requirement.identifier())) {
        entry->setRejection(rejection, m_content.providerName);
    }
    watch(entry);
    grid->add(entry);
}

std::optional<Rejection> RequirementForm::rejectionOf(const FormEntry &entry, const QString &identifier) const
{
    for (const QString &key : {identifier, entry.key()}) {
        if (const auto found = m_rejections.constFind(key); found != m_rejections.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

void RequirementForm::showNotices()
{
    QStringList lines;
    const int skipped = m_content.requirements ? m_content.requirements->skipped : 0;
    if (skipped > 0) {
        lines.append(tr("%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may "
                        "refuse the purchase and say what is missing.",
                        nullptr, skipped)
                         .arg(m_content.providerName));
    }
    QStringList homeless;
    bool isStanding = false;
    for (auto rejection = m_rejections.cbegin(); rejection != m_rejections.cend(); ++rejection) {
        if (!hasField(rejection.key())) {
            QStringList said{FormEntry::rejectionInWords(m_content.providerName, rejection->reason)};
            if (rejection->isSettled) {
                said.append(tr("It was changed or settled since, and can be submitted again."));
            } else {
                isStanding = true;
            }
            homeless.append(said.join(u' '));
        }
    }
    homeless.sort();
    lines += homeless;
    const auto kept = static_cast<int>(m_unplaced.answers.size() + m_unplaced.documents.size() +
                                       m_unplaced.fields.size() + (m_unplaced.address ? 1 : 0));
    if (kept > 0) {
        lines.append(
            tr("%n answer(s) that %1 does not ask for any more are kept, in case it does again.", nullptr, kept)
                .arg(m_content.providerName));
    }
    const Tone tone = skipped > 0 || isStanding ? Tone::Warning : Tone::Accent;
    if (lines.isEmpty()) {
        m_notices->clear();
    } else if (lines.join(u'\n') != m_notices->text() || tone != m_notices->tone()) {
        m_notices->showMessage(tone, lines.join(u'\n'));
    }
}

bool RequirementForm::hasField(const QString &key) const
{
    const bool isItem = std::any_of(m_items.cbegin(), m_items.cend(), [&key](const std::unique_ptr<Item> &item) {
        return item->requirement.identifier() == key || item->key() == key;
    });
    const auto isEntry = [&key](const FormEntry *entry) { return entry->key() == key; };
    const bool isAddress =
        m_address != nullptr && std::any_of(m_address->entries().cbegin(), m_address->entries().cend(), isEntry);
    const bool isField = std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const SpecEntry *entry) {
        return isEntry(entry) || entry->spec().key == key;
    });
    return isItem || isAddress || isField || (m_label != nullptr && (isEntry(m_label) || key == u"label"));
}

QWidget *RequirementForm::placeOf(const QString &key)
{
    for (size_t at = 0; at < m_items.size(); ++at) {
        const Item &item = *m_items.at(at);
        if (item.requirement.identifier() == key || item.key() == key) {
            buildUntil(static_cast<qsizetype>(at) + 1);
            return m_items.at(at)->entry()->focusProxy();
        }
    }
    if (m_address != nullptr) {
        for (const FormEntry *entry : m_address->entries()) {
            if (entry->key() == key) {
                return entry->focusProxy();
            }
        }
        const bool isWhole = key.startsWith(u"address/") || isAddressRequirement(key);
        if (isWhole) {
            return m_address->entries().constFirst()->focusProxy();
        }
    }
    for (const SpecEntry *entry : std::as_const(m_fields)) {
        if (entry->key() == key || entry->spec().key == key) {
            return entry->focusProxy();
        }
    }
    return m_label != nullptr && (m_label->key() == key || key == u"label") ? m_label->focusProxy() : nullptr;
}

bool RequirementForm::isAddressRequirement(const QString &identifier) const
{
    const QList<Requirement> asked =
        m_content.requirements ? m_content.requirements->requirements : QList<Requirement>();
    return std::any_of(asked.cbegin(), asked.cend(), [&identifier](const Requirement &requirement) {
        return requirement.kind == Kind::Address && requirement.identifier() == identifier;
    });
}

} // namespace numberdesk
