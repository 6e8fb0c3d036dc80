#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/picture/Theme.h"
#include "core/model/Knowledge.h"

class QLabel;

namespace app {

/// Makes a label take any width it is given, and the height its words need there and no more.
void letWrap(QLabel &label);

/// Pieces of rich text for the labels of the inspector. What comes from the data is escaped here and nowhere else.

QString plainHtml(const QString &text);
QString mutedHtml(const QString &text, const Theme &theme);
QString warningHtml(const QString &text, const Theme &theme);
/// A link that selects `ref`; `text` is plain.
QString linkHtml(core::Ref ref, const QString &text, const Theme &theme);
/// The thing a link points at; nothing when it is no link of ours.
std::optional<core::Ref> refOfLink(const QString &link);

/// What takes part in a statement in a role, as links where it is a thing of the project, separated by commas.
QString participantsHtml(const core::Knowledge &knowledge, const core::Statement &statement, core::Role role,
                         const Theme &theme);
/// The same as plain words.
QStringList participantWords(const core::Knowledge &knowledge, const core::Statement &statement, core::Role role);

/// "obligation-defence" as people read it: "Obligation: defence".
QString wordsOfTerm(const QString &term);
/// "Korean", "Chinese (Traditional Han Script)"; the code itself when nobody knows it.
QString languageName(const QString &code);
/// At most so many letters, cut between words.
QString shortened(const QString &text, qsizetype letters);

} // namespace app
