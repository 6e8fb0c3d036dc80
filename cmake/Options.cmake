# One interface target for warnings, Qt defines and sanitizers.
add_library(pactgraph_options INTERFACE)
target_include_directories(pactgraph_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(pactgraph_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PACTGRAPH_VERSION="${PROJECT_VERSION}")
target_compile_options(pactgraph_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
    # GCC 12 sees a dangling pointer wherever a Qt container takes an initializer list; the address sanitizer looks for real ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-dangling-pointer>
    # The same sums on every machine: no fused multiply-add behind our back.
    -ffp-contract=off)
if(PACTGRAPH_WARNINGS_ARE_ERRORS)
    target_compile_options(pactgraph_options INTERFACE -Werror)
endif()
if(PACTGRAPH_SANITIZE)
    target_compile_options(pactgraph_options INTERFACE -fsanitize=${PACTGRAPH_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(pactgraph_options INTERFACE -fsanitize=${PACTGRAPH_SANITIZE})
endif()
# More than a hundred tests are linked with the whole program: gold, which comes with binutils, does it in a quarter of the time.
find_program(PACTGRAPH_GOLD ld.gold)
if(PACTGRAPH_GOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(pactgraph_options INTERFACE -fuse-ld=gold)
endif()
find_program(PACTGRAPH_CCACHE ccache)
if(PACTGRAPH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PACTGRAPH_CCACHE})
endif()
