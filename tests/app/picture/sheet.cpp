#include <QDir>
#include <QGuiApplication>

#include "app/export/OutputFile.h"
#include "app/export/SvgWriter.h"
#include "app/picture/Legend.h"
#include "tests/app/picture/SampleSheet.h"

namespace {

void writeSvg(const test::SampleSheet &sheet, app::Theme::Mode mode, const QString &path)
{
    app::ExportOptions options;
    options.size = sheet.picture.bounds.size().toSize();
    options.mode = mode;
    options.parts = app::noParts;
    app::writeFile(path, app::svgBytes(sheet.picture, options));
}

} // namespace

/// Writes the sample sheet in both themes, as PNG at device-pixel ratios 1 and 2 and as SVG, into the folder given, to
/// be looked at.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1, QStringLiteral(".")));
    test::SampleSheet sheet = test::sampleSheet(test::SheetText::Shown);
    sheet.picture = app::withLegendAndFooter(sheet.picture, sheet.picture.bounds.adjusted(0, 0, 0, 100));
    bool isWritten = true;
    for (const auto mode : {app::Theme::Mode::Light, app::Theme::Mode::Dark}) {
        for (const int ratio : {1, 2}) {
            const QString name = mode == app::Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const QString path = folder.filePath(QStringLiteral("sheet-%1-%2x.png").arg(name).arg(ratio));
            if (ratio == 1)
                writeSvg(sheet, mode, folder.filePath(QStringLiteral("sheet-%1.svg").arg(name)));
            isWritten = test::renderSheet(sheet, mode, ratio).save(path) && isWritten;
        }
    }
    return isWritten ? 0 : 1;
}
