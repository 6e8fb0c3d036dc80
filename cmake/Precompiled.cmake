# What nearly every source reads of Qt and of the standard library is compiled once for the core, the app and the two kinds of tests: reading
# it takes longer than all the rest of a source. Each source still includes what it uses, and every header is compiled alone without this
# (tests/structure/HeadersAlone.cmake).
option(PACTGRAPH_PRECOMPILE "Compile common headers once" ON)

# Before <compare>, <concepts> and <ranges> could come first: see the note on moc in CONTRIBUTING.md.
set(PACTGRAPH_CORE_HEADERS
    <utility> <functional> <algorithm> <array> <cmath> <cstdint> <limits> <map> <memory> <numeric> <optional> <set> <span> <string>
    <string_view> <unordered_map> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonObject> <QSet> <QString> <QStringList>)
set(PACTGRAPH_APP_HEADERS ${PACTGRAPH_CORE_HEADERS}
    <QDir> <QJsonDocument> <QLocale> <QVariant>
    <QColor> <QFontMetricsF> <QImage> <QKeyEvent> <QPainter> <QPainterPath> <QRectF>
    <QAbstractItemModel> <QAbstractScrollArea> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QLabel> <QLineEdit> <QPushButton>
    <QToolButton> <QWidget>)

# precompile(TARGET HEADER...): the headers are read once for all sources of TARGET.
function(pactgraph_precompile target)
    if(PACTGRAPH_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# A target of nothing but precompiled headers, for programs of one source each, which then borrow them with pactgraph_borrow_headers. QTest
# cannot be among them: it knows the folder of each test.
function(pactgraph_header_lender name library)
    if(PACTGRAPH_PRECOMPILE)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "// Nothing but the headers before it.\n")
        add_library(${name} OBJECT ${source})
        target_link_libraries(${name} PRIVATE ${library})
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_precompile_headers(${name} PRIVATE ${ARGN})
    endif()
endfunction()

function(pactgraph_borrow_headers target lender)
    if(TARGET ${lender})
        target_precompile_headers(${target} REUSE_FROM ${lender})
    endif()
endfunction()
