// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/documententry.h"

#include "core/compliance/documents/documentintake.h"
#include "core/compliance/documents/filenames.h"
#include "core/compliance/requirementwords.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/locale/formats.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"

#include <QDropEvent>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr std::chrono::milliseconds ProgressPause(100);

} // namespace

/// One document of the entry.
struct DocumentEntry::Chosen
{
    DocumentValue value;
    DocumentCheck check;
    /// Of a document in the vault, when it was issued and when it expires.
    QDate issuedOn;
    QDate expiresOn;
    /// What happened when it was taken in.
    QString said;
    /// Why it could not be taken in.
    QString fault;
    /// The fault is the file's: it cannot be used at all.
    bool isUnfit = false;
    /// While it is being taken in.
    SealProgress progress;
    std::stop_source stop;
};

DocumentEntry::DocumentEntry(Requirement requirement, VaultKeeper *vault, DocumentInspector *inspector, QWidget *parent)
    : FormEntry(QStringLiteral("requirement/") + requirement.identifier(), requirementName(requirement),
                requirement.required, parent)
    , m_requirement(std::move(requirement))
    , m_vault(vault)
    , m_intake(vault != nullptr && inspector != nullptr ? std::make_unique<DocumentIntake>(*vault, *inspector)
                                                        : nullptr)
    , m_ground(new QWidget)
    , m_column(new QVBoxLayout(m_ground))
    , m_field(nullptr)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_ground->setAcceptDrops(true);
    m_ground->installEventFilter(this);
    m_field = place(m_ground);
    m_progressTimer.setInterval(ProgressPause);
    connect(&m_progressTimer, &QTimer::timeout, this, &DocumentEntry::showProgress);
    if (m_vault != nullptr) {
        connect(m_vault, &VaultKeeper::changed, this, &DocumentEntry::followVault);
    }
    keepTranslated(this, [this] {
        setName(requirementName(m_requirement));
        lookAgain();
    });
    followVault();
}

DocumentEntry::~DocumentEntry()
{
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        chosen->stop.request_stop();
    }
}

bool DocumentEntry::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (watched != m_ground || !isDrag || m_places.isEmpty()) {
        return FormEntry::eventFilter(watched, event);
    }
    m_places.constLast()->takeDrop(static_cast<QDropEvent *>(event));
    return true;
}

QList<DocumentValue> DocumentEntry::documents() const
{
    QList<DocumentValue> documents;
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        documents.append(chosen->value);
    }
    return documents;
}

void DocumentEntry::setDocuments(const QList<DocumentValue> &documents)
{
    if (documents == this->documents()) {
        return;
    }
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        chosen->stop.request_stop();
    }
    m_chosen.clear();
    for (const DocumentValue &value : documents) {
        auto chosen = std::make_shared<Chosen>();
        chosen->value = value;
        m_chosen.push_back(chosen);
    }
    lookAgain();
}

RequirementFile DocumentEntry::fileOf(const Requirement &requirement, const DocumentValue &value,
                                      const QByteArray &contentType)
{
    RequirementFile file;
    file.requirementId = requirement.id;
    file.requirementKey = requirement.key;
    file.path = value.path;
    file.contentType = contentType;
    file.documentId = value.vaultId;
    return file;
}

QList<RequirementFile> DocumentEntry::files() const
{
    QList<RequirementFile> files;
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        files.append(fileOf(m_requirement, chosen->value, chosen->check.contentType));
    }
    return files;
}

QString DocumentEntry::problem() const
{
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        if (!chosen->check.problem.isEmpty()) {
            return chosen->check.problem;
        }
    }
    return countProblem(m_requirement, static_cast<qsizetype>(m_chosen.size()));
}

std::optional<DocumentCheck> DocumentEntry::checkOf(const DocumentValue &value) const
{
    const auto found = std::find_if(m_chosen.cbegin(), m_chosen.cend(),
                                    [&value](const std::shared_ptr<Chosen> &chosen) { return chosen->value == value; });
    return found == m_chosen.cend() ? std::nullopt : std::optional((*found)->check);
}

QString DocumentEntry::compared() const
{
    QStringList parts;
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        parts.append(textOf(chosen->value));
    }
    return parts.join(u'\n');
}

QString DocumentEntry::comparedOf(const Rejection &rejection) const { return rejection.oldFile; }

QString DocumentEntry::sentThen(const Rejection &rejection) const
{
    const DocumentVault *vault = m_vault != nullptr ? m_vault->vault() : nullptr;
    QStringList names;
    const QStringList sent = rejection.oldFile.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : sent) {
        const auto kept = vault != nullptr ? vault->document(file) : std::nullopt;
        if (kept) {
            names.append(kept->details.fileName);
        } else if (file.contains(u'/')) {
            names.append(cleanFileName(file));
        } else {
            names.append(vault != nullptr ? tr("A document that was deleted since") : tr("A document that is kept"));
        }
    }
    return names.join(u'\n');
}

DocumentCheck DocumentEntry::look(const DocumentValue &value, const Requirement &requirement, const VaultKeeper *vault)
{
    if (value.vaultId.isEmpty()) {
        return checkDocument(value.path, requirement.criteria);
    }
    DocumentCheck check;
    if (vault == nullptr || vault->vault() == nullptr) {
        check.fileName = tr("A document that is kept");
        check.doubt = tr("Its name is shown when your documents are open.");
        return check;
    }
    const auto documentOf = [vault](const QString &id) { return vault->vault()->document(id); };
    return judgeOf(documentOf, QDate::currentDate())(requirement, value.vaultId);
}

void DocumentEntry::check(Chosen &chosen) const
{
    chosen.check = look(chosen.value, m_requirement, m_vault);
    const DocumentVault *vault = m_vault != nullptr ? m_vault->vault() : nullptr;
    const auto kept = vault != nullptr ? vault->document(chosen.value.vaultId) : std::nullopt;
    chosen.issuedOn = kept ? kept->details.issuedOn : QDate();
    chosen.expiresOn = kept ? kept->details.expiresOn : QDate();
    if (chosen.isUnfit && chosen.check.problem.isEmpty()) {
        chosen.check.problem = chosen.fault;
        chosen.check.fault = DocumentCheck::Fault::Unfit;
    }
    if (kept && kept->seen) {
        QStringList doubts{chosen.check.doubt};
        doubts += doubtsInside(*kept, *kept->seen);
        doubts.removeAll(QString());
        chosen.check.doubt = doubts.join(u' ');
    }
}

void DocumentEntry::lookAgain()
{
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        check(*chosen);
    }
    showAll();
}

QString DocumentEntry::wantedAt(int place) const
{
    //: One of several documents that a requirement takes: the requirement, and which one.
    return place == 0 ? name() : tr("%1, document %2").arg(name(), formats::number(place + 1));
}

QString DocumentEntry::hintNow() const
{
    QStringList hints;
    for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
        hints.append(chosen->check.doubt);
    }
    hints.removeAll(QString());
    hints.removeDuplicates();
    if (hints.isEmpty()) {
        hints.append(requirementHint(m_requirement));
    }
    const bool hasPath = std::any_of(m_chosen.cbegin(), m_chosen.cend(), [](const std::shared_ptr<Chosen> &chosen) {
        return !chosen->value.path.isEmpty();
    });
    if (hasPath && m_vault != nullptr && m_vault->vault() == nullptr) {
        hints.append(tr("Your documents are not open: the file stays where it is and is read from there."));
    }
    return hints.join(u' ');
}

void DocumentEntry::showAll()
{
    const auto count = static_cast<int>(m_chosen.size());
    const int wanted = std::max(count, std::min(count + 1, maximumDocuments(m_requirement)));
    while (m_places.size() > wanted) {
        m_places.takeLast()->deleteLater();
    }
    while (m_places.size() < wanted) {
        const auto at = static_cast<int>(m_places.size());
        auto *added = new FilePlace(wantedAt(at), m_ground);
        m_places.append(added);
        m_column->addWidget(added);
        connect(added, &FilePlace::chosen, this, [this, at](const QStringList &paths) { choose(at, paths); });
        connect(added, &FilePlace::removed, this, [this, at] { remove(at); });
        connect(added, &FilePlace::documentsRequested, this, [this, at] { pick(at); });
        connect(added, &FilePlace::issueDayEntered, this, [this, at](const QDate &day) { noteIssued(at, day); });
        if (at == 0) {
            m_ground->setFocusProxy(added);
        }
    }
    for (int at = 0; at < wanted; ++at) {
        FilePlace *shown = m_places.at(at);
        shown->setWanted(wantedAt(at));
        shown->setOffersDocuments(m_vault != nullptr && m_vault->vault() != nullptr);
        if (at >= count) {
            shown->showFile({}, {}, true);
            shown->askForIssueDay(std::nullopt);
            continue;
        }
        const Chosen &chosen = *m_chosen.at(static_cast<size_t>(at));
        const bool countsAge = isKept(chosen) && ageLimitOf(m_requirement).has_value();
        shown->askForIssueDay(countsAge ? std::optional(chosen.issuedOn) : std::nullopt);
        const QString size = formats::dataSize(chosen.check.size, 0);
        QStringList about;
        if (!chosen.check.typeName.isEmpty()) {
            about.append(tr("%1 · %2").arg(chosen.check.typeName, size));
        }
        if (chosen.expiresOn.isValid()) {
            about.append(tr("valid until %1").arg(formats::day(chosen.expiresOn)));
        }
        if (chosen.progress) {
            about.append(tr("being added to your documents"));
        }
        about.append(chosen.said);
        about.append(chosen.fault);
        about.removeAll(QString());
        shown->showFile(chosen.check.fileName, about.join(QStringLiteral(" · ")), chosen.check.problem.isEmpty());
    }
    showProgress();
    m_field->setError(problem());
    m_field->setHint(hintNow());
    showRejection();
}

void DocumentEntry::showProgress()
{
    bool isAnyUnderWay = false;
    for (int at = 0; at < m_places.size(); ++at) {
        const bool isUnderWay =
            at < static_cast<int>(m_chosen.size()) && m_chosen.at(static_cast<size_t>(at))->progress != nullptr;
        if (!isUnderWay) {
            m_places.at(at)->showProgress(std::nullopt);
            continue;
        }
        isAnyUnderWay = true;
        const Chosen &chosen = *m_chosen.at(static_cast<size_t>(at));
        const auto done = static_cast<double>(chosen.progress->load());
        const auto whole = static_cast<double>(std::max<qint64>(chosen.check.size, 1));
        m_places.at(at)->showProgress(std::min(done / whole, 1.0));
    }
    if (!isAnyUnderWay) {
        m_progressTimer.stop();
    } else if (!m_progressTimer.isActive()) {
        m_progressTimer.start();
    }
}

void DocumentEntry::choose(int place, const QStringList &paths)
{
    // Several at once fill the places that are left from here on.
    int at = place;
    for (const QString &path : paths) {
        if (at >= maximumDocuments(m_requirement)) {
            break;
        }
        put(at, {{}, path});
        ++at;
    }
    if (paths.size() > at - place) {
        m_chosen.back()->said =
            tr("%n more file(s) could not be taken here.", nullptr, static_cast<int>(paths.size()) - (at - place));
        showAll();
    }
}

void DocumentEntry::put(int place, DocumentValue value)
{
    auto chosen = std::make_shared<Chosen>();
    chosen->value = std::move(value);
    check(*chosen);
    if (place < static_cast<int>(m_chosen.size())) {
        m_chosen.at(static_cast<size_t>(place))->stop.request_stop();
        m_chosen.at(static_cast<size_t>(place)) = chosen;
    } else {
        m_chosen.push_back(chosen);
    }
    takeIn(chosen);
    showAll();
    Q_EMIT changed();
}

void DocumentEntry::remove(int place)
{
    if (place >= static_cast<int>(m_chosen.size())) {
        return;
    }
    m_chosen.at(static_cast<size_t>(place))->stop.request_stop();
    m_chosen.erase(m_chosen.begin() + place);
    showAll();
    Q_EMIT changed();
}

bool DocumentEntry::isKept(const Chosen &chosen) const
{
    const DocumentVault *vault = m_vault != nullptr ? m_vault->vault() : nullptr;
    return vault != nullptr && vault->document(chosen.value.vaultId).has_value();
}

void DocumentEntry::noteIssued(int place, const QDate &day)
{
    if (place >= static_cast<int>(m_chosen.size()) || !isKept(*m_chosen.at(static_cast<size_t>(place)))) {
        return;
    }
    const QString id = m_chosen.at(static_cast<size_t>(place))->value.vaultId;
    DocumentDetails details = m_vault->vault()->document(id)->details;
    FilePlace *shown = m_places.at(place);
    if (day.isValid() && details.expiresOn.isValid() && details.expiresOn < day) {
        shown->refuseIssueDay(tr("It expires on %1, before that day.").arg(formats::day(details.expiresOn)));
        return;
    }
    details.issuedOn = day;
    // The vault tells the change, and all who show the document look again.
    if (const auto noted = m_vault->vault()->setDetails(id, details); !noted) {
        shown->refuseIssueDay(noted.error().advice);
        return;
    }
    Q_EMIT movedToVault();
}

void DocumentEntry::pick(int place)
{
    if (m_vault == nullptr || m_vault->vault() == nullptr) {
        return;
    }
    auto *picker = new DocumentPicker(*m_vault->vault(), m_requirement, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &DocumentPicker::picked, this, [this, place](const QString &id) { put(place, {id, {}}); });
    picker->open();
}

void DocumentEntry::takeIn(const std::shared_ptr<Chosen> &chosen)
{
    const bool isFile = chosen->value.vaultId.isEmpty() && chosen->check.problem.isEmpty() && !chosen->progress;
    if (!isFile || m_intake == nullptr || m_vault->vault() == nullptr) {
        return;
    }
    chosen->progress = std::make_shared<std::atomic<qint64>>(0);
    auto taking = m_intake->take(chosen->value.path, chosen->stop.get_token(), chosen->progress);
    QCoro::connect(std::move(taking), this, [this, chosen](const IntakeResult &taken) { takenIn(chosen, taken); });
}

void DocumentEntry::takenIn(const std::shared_ptr<Chosen> &chosen, const IntakeResult &taken)
{
    chosen->progress.reset();
    const bool isStill = std::find(m_chosen.cbegin(), m_chosen.cend(), chosen) != m_chosen.cend();
    if (!isStill) {
        return;
    }
    if (taken.documentId.isEmpty()) {
        chosen->fault = taken.sentences.join(u' ');
        chosen->isUnfit = taken.isUnfit;
        check(*chosen);
        showAll();
        return;
    }
    chosen->value = {taken.documentId, {}};
    if (taken.verdict == IntakeResult::Verdict::Refused) {
        chosen->said = tr("already among your documents; that one is used");
    } else if (const auto kept = m_vault->vault()->document(taken.documentId); kept && kept->details.kind.isEmpty()) {
        DocumentDetails details = kept->details;
        details.kind = name();
        // Without it only the kind is missing in the library.
        [[maybe_unused]] const auto named = m_vault->vault()->setDetails(taken.documentId, details);
    }
    check(*chosen);
    showAll();
    Q_EMIT movedToVault();
}

void DocumentEntry::followVault()
{
    DocumentVault *vault = m_vault != nullptr ? m_vault->vault() : nullptr;
    if (vault != nullptr && vault != m_followed) {
        m_followed = vault;
        connect(vault, &DocumentVault::changed, this, [this] { lookAgain(); });
        connect(vault, &DocumentVault::removed, this, [this] { lookAgain(); });
        // What was chosen while it was closed is taken in now.
        for (const std::shared_ptr<Chosen> &chosen : m_chosen) {
            takeIn(chosen);
        }
    }
    lookAgain();
}

} // namespace numberdesk
