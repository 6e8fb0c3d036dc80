#include <QDir>
#include <QGuiApplication>

#include "app/picture/Legend.h"
#include "tests/app/picture/SampleSheet.h"

/// Writes the sample sheet in both themes at device-pixel ratios 1 and 2 into the folder given, to be looked at.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1, QStringLiteral(".")));
    test::SampleSheet sheet = test::sampleSheet(test::SheetText::Shown);
    sheet.picture = app::withLegendAndFooter(sheet.picture, sheet.picture.bounds.adjusted(0, 0, 0, 100));
    bool isWritten = true;
    for (const auto mode : {app::Theme::Mode::Light, app::Theme::Mode::Dark})
        for (const int ratio : {1, 2}) {
            const QString name = mode == app::Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const QString path = folder.filePath(QStringLiteral("sheet-%1-%2x.png").arg(name).arg(ratio));
            isWritten = test::renderSheet(sheet, mode, ratio).save(path) && isWritten;
        }
    return isWritten ? 0 : 1;
}
