#include "app/export/XmlText.h"

namespace app {

namespace {

bool isAllowed(char32_t c)
{
    if (c < 0x20)
        return c == u'\t' || c == u'\n';
    return !(c >= 0x7F && c <= 0x9F) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
}

} // namespace

QString xmlText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isAllowed(QChar::surrogateToUcs4(unit, text[i + 1])))
                result += text.mid(i, 2);
            ++i;
        } else if (isAllowed(unit.unicode())) {
            result += unit;
        }
    }
    return result;
}

} // namespace app
