#pragma once

#include <stdexcept>

#include <QString>

namespace core {

/// The world failed: a disk, a damaged or newer file, an unknown identifier. Thrown, and caught only where jobs end and
/// where a triggered action or a command ends. `message()` is one translated sentence fit to be shown: what, where,
/// what to do. `detail()` is for the log.
class Error : public std::runtime_error
{
public:
    enum class Kind { NotFound, Unreadable, Unwritable, Foreign, Damaged, Newer, Invalid, Stopped, Busy };

    Error(Kind kind, const QString &message, const QString &detail = {});

    Kind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QString &detail() const { return m_detail; }

private:
    Kind m_kind;
    QString m_message;
    QString m_detail;
};

} // namespace core
