# The one place that says how Numberdesk is compiled: language level, warnings, Qt's strict definitions,
# sanitizers, precompiled headers. Every target links numberdesk_flags and is made by one of the functions below.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(numberdesk_flags INTERFACE)

target_compile_definitions(numberdesk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(numberdesk_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj)
    if(NUMBERDESK_WERROR)
        target_compile_options(numberdesk_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(numberdesk_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
    if(NUMBERDESK_WERROR)
        target_compile_options(numberdesk_flags INTERFACE -Werror)
    endif()
endif()

# libc++ before 20 (Xcode before 26) calls std::stop_token experimental. It is complete there, and made of headers alone.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND NOT MSVC)
    include(CheckCXXSourceCompiles)
    set(NUMBERDESK_STOP_TOKEN "#include <stop_token>
int main() { std::stop_source source; return source.get_token().stop_requested() ? 1 : 0; }")
    check_cxx_source_compiles("${NUMBERDESK_STOP_TOKEN}" NUMBERDESK_HAS_STOP_TOKEN)
    if(NOT NUMBERDESK_HAS_STOP_TOKEN)
        set(CMAKE_REQUIRED_DEFINITIONS -D_LIBCPP_ENABLE_EXPERIMENTAL)
        check_cxx_source_compiles("${NUMBERDESK_STOP_TOKEN}" NUMBERDESK_HAS_EXPERIMENTAL_STOP_TOKEN)
        unset(CMAKE_REQUIRED_DEFINITIONS)
        if(NOT NUMBERDESK_HAS_EXPERIMENTAL_STOP_TOKEN)
            message(FATAL_ERROR "This compiler has no std::stop_token. Use GCC 12, Clang with libc++ 18, Xcode 16 or anything later.")
        endif()
        target_compile_definitions(numberdesk_flags INTERFACE _LIBCPP_ENABLE_EXPERIMENTAL)
    endif()
endif()

if(NUMBERDESK_SANITIZER STREQUAL "address")
    set(NUMBERDESK_SANITIZER_FLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
elseif(NUMBERDESK_SANITIZER STREQUAL "thread")
    set(NUMBERDESK_SANITIZER_FLAGS -fsanitize=thread -fno-omit-frame-pointer)
elseif(NOT NUMBERDESK_SANITIZER STREQUAL "")
    message(FATAL_ERROR "NUMBERDESK_SANITIZER is empty, 'address' or 'thread', not '${NUMBERDESK_SANITIZER}'")
endif()
if(NUMBERDESK_SANITIZER_FLAGS)
    target_compile_options(numberdesk_flags INTERFACE ${NUMBERDESK_SANITIZER_FLAGS})
    target_link_options(numberdesk_flags INTERFACE ${NUMBERDESK_SANITIZER_FLAGS})
endif()

# What is installed guards against the mistakes that tests did not find, with what distributions build everything with.
if(UNIX AND NOT APPLE AND NOT NUMBERDESK_SANITIZER)
    target_compile_options(numberdesk_flags INTERFACE
        "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong;-fstack-clash-protection>"
        # No path of the machine that built it is in the program.
        "$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>")
    target_link_options(numberdesk_flags INTERFACE
        "$<$<NOT:$<CONFIG:Debug>>:-Wl,-z,relro,-z,now,--as-needed>")
endif()

# mold or lld link an executable in a fraction of the time that the system's default linker takes.
find_program(NUMBERDESK_MOLD mold)
if(NUMBERDESK_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT WIN32 AND NOT APPLE)
    target_link_options(numberdesk_flags INTERFACE -fuse-ld=mold)
endif()

find_program(NUMBERDESK_CCACHE ccache)
if(NUMBERDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache's manual asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${NUMBERDESK_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(numberdesk_flags INTERFACE -fpch-preprocess)
    endif()
endif()

# The Qt headers that nearly every source reads, compiled once and shared by all rooms.
function(numberdesk_precompiled_headers target)
    if(NOT target STREQUAL "numberdesk_domain")
        target_precompile_headers(${target} REUSE_FROM numberdesk_domain)
    else()
        target_precompile_headers(${target} PRIVATE
            <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
            <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl>
            <chrono> <functional> <memory> <optional> <stop_token> <variant> <vector>
            <tl/expected.hpp> <qcoro/qcorotask.h> <qcoro/qcorofuture.h>)
    endif()
endfunction()

# numberdesk_library(<name> SOURCES <files> LINKS <targets>): one room of core or ui as a static library.
function(numberdesk_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC numberdesk_flags ${ARG_LINKS})
    numberdesk_precompiled_headers(${name})
endfunction()

# numberdesk_test(<name> SOURCES <files> LINKS <targets> [ENVIRONMENT <NAME=value>...]): one Qt Test executable,
# known to ctest under the same name. TEST_DATA_DIR is the folder tests/data.
function(numberdesk_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE numberdesk_flags Qt6::Test ${ARG_LINKS})
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data")
    numberdesk_precompiled_headers(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}")
endfunction()
