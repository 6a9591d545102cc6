// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample carriers as a program of their own, so that the application meets them over the wire as it meets real
// ones. Prints one line of JSON for each carrier, {"provider", "name", "address", "token", "fields": [{"label",
// "value"}]} with the labels and values that a person sees, and serves until its standard input closes.
#include "core/providers/providerregistry.h"
#include "core/providers/providertraits.h"
#include "core/sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

QJsonObject introduce(const numberdesk::ProviderDescription &description, const numberdesk::sandbox::Contract &contract,
                      const QUrl &address)
{
    const numberdesk::ProviderTraits traits = description.traits();
    const QMap<QString, QString> values = contract.accountFields();
    QJsonArray fields;
    for (const numberdesk::FieldSpec &spec : traits.accountFields) {
        if (!values.contains(spec.key)) {
            continue;
        }
        QString shown = values.value(spec.key);
        for (const numberdesk::FieldSpec::Choice &choice : spec.choices) {
            if (choice.value == shown) {
                shown = choice.label;
                break;
            }
        }
        fields.append(QJsonObject{{QStringLiteral("label"), spec.label}, {QStringLiteral("value"), shown}});
    }
    return {{QStringLiteral("provider"), description.id},
            {QStringLiteral("name"), traits.name},
            {QStringLiteral("address"), address.toString()},
            {QStringLiteral("token"), QString::fromUtf8(contract.token())},
            {QStringLiteral("fields"), fields}};
}

/// "delay PROVIDER MILLISECONDS", "switch PROVIDER KEY CHOICE".
void obey(numberdesk::sandbox::SandboxServer &server, const QStringList &words)
{
    bool isDone = false;
    if (words.value(0) == u"delay") {
        numberdesk::sandbox::Transport transport;
        transport.delay = std::chrono::milliseconds(words.value(2).toInt());
        isDone = server.setTransport(words.value(1), transport).has_value();
    } else if (words.value(0) == u"switch") {
        auto *contract = server.contract(words.value(1));
        isDone = contract != nullptr && contract->set(words.value(2), words.value(3));
    }
    if (!isDone) {
        std::fprintf(stderr, "not understood: %s\n", qUtf8Printable(words.join(u' ')));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);

    numberdesk::sandbox::SandboxServer server;
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "The carriers cannot listen: %s\n", qUtf8Printable(started.error().providerText));
        return 1;
    }
    for (const numberdesk::ProviderDescription &description : numberdesk::allProviders()) {
        const numberdesk::sandbox::Contract *contract = server.contract(description.id);
        if (!contract) {
            std::fprintf(stderr, "No carrier speaks the contract of %s.\n", qUtf8Printable(description.id));
            return 1;
        }
        const QJsonObject line = introduce(description, *contract, server.address(description.id));
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&server] {
        std::array<char, 256> bytes{};
        const auto length = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (length <= 0) {
            QCoreApplication::quit();
            return;
        }
        const QStringList lines = QString::fromLatin1(bytes.data(), length).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            obey(server, line.split(u' '));
        }
    });
    return QCoreApplication::exec();
}
