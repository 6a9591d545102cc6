# The version, from git, in one place; --version, About and the packages ask here.
#
#     on the tag v1.2.0                    1.2.0
#     five commits after it                1.2.0+5.g0123abc
#     before the first tag                 0.1.0-dev.214+g0123abc   (the project's version; 214 commits, so that it grows)
#     a source archive made by git         the same as its commit, as far as git wrote it into archive-version.txt
#     neither repository nor archive       0.1.0
#     with changes that are not committed  ... and .dirty at the end (+dirty where there is no + yet)
#
# Included, it sets NUMBERDESK_VERSION for what is decided at configure time and offers numberdesk_version_library().
# As a script it writes or prints the version of this moment:
#     cmake -D BASE=0.1.0 -D OUTPUT=version.cpp -P cmake/NumberdeskVersion.cmake
#     cmake -P cmake/NumberdeskVersion.cmake

set(NUMBERDESK_VERSION_MODULE "${CMAKE_CURRENT_LIST_FILE}")
get_filename_component(NUMBERDESK_VERSION_SOURCE "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

# numberdesk_git(<variable> <words>...): what git says about this folder, or nothing. In a container the folder may belong
# to somebody else, which git refuses unless it is told that this is fine.
function(numberdesk_git variable)
    execute_process(
        COMMAND "${NUMBERDESK_GIT}" -c "safe.directory=*" -C "${NUMBERDESK_VERSION_SOURCE}" ${ARGN}
        OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        set(said "")
    endif()
    set(${variable} "${said}" PARENT_SCOPE)
endfunction()

# numberdesk_version_of(<variable> <base> <description> <hash> <count>): the version that git's description tells.
function(numberdesk_version_of variable base description hash count)
    set(dirty "")
    if(description MATCHES "-dirty$")
        set(dirty dirty)
        string(REGEX REPLACE "-dirty$" "" description "${description}")
    endif()
    if(description MATCHES "^v([0-9].*)-([0-9]+)-(g[0-9a-f]+)$")
        set(version "${CMAKE_MATCH_1}+${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
    elseif(description MATCHES "^v([0-9].*)$")
        set(version "${CMAKE_MATCH_1}")
    elseif(hash)
        set(version "${base}-dev")
        if(count)
            string(APPEND version ".${count}")
        endif()
        string(APPEND version "+g${hash}")
    else()
        set(version "${base}")
    endif()
    if(dirty)
        if(version MATCHES "\\+")
            string(APPEND version ".dirty")
        else()
            string(APPEND version "+dirty")
        endif()
    endif()
    set(${variable} "${version}" PARENT_SCOPE)
endfunction()

# numberdesk_version(<variable> <base>): the version of the source as it is now.
function(numberdesk_version variable base)
    set(description "")
    set(hash "")
    set(count "")
    find_program(NUMBERDESK_GIT git)
    mark_as_advanced(NUMBERDESK_GIT)
    if(NUMBERDESK_GIT AND EXISTS "${NUMBERDESK_VERSION_SOURCE}/.git")
        numberdesk_git(hash rev-parse --short=7 HEAD)
        numberdesk_git(count rev-list --count HEAD)
        numberdesk_git(description describe --tags --match "v*" --always --dirty)
    endif()
    if(NOT hash)
        file(STRINGS "${NUMBERDESK_VERSION_SOURCE}/cmake/archive-version.txt" lines)
        list(GET lines 0 description)
        list(LENGTH lines length)
        if(length GREATER 1)
            list(GET lines 1 hash)
        endif()
        if("${description}${hash}" MATCHES "Format:")
            set(description "")
            set(hash "")
        elseif(NOT length GREATER 1)
            # Git leaves the first line empty where there is no tag, and CMake leaves empty lines out.
            set(hash "${description}")
            set(description "")
        endif()
    endif()
    numberdesk_version_of(version "${base}" "${description}" "${hash}" "${count}")
    set(${variable} "${version}" PARENT_SCOPE)
endfunction()

# The base is what CMakeLists.txt gives to project().
function(numberdesk_version_base variable)
    file(STRINGS "${NUMBERDESK_VERSION_SOURCE}/CMakeLists.txt" line REGEX "^ +VERSION [0-9.]+$" LIMIT_COUNT 1)
    string(REGEX REPLACE "^ +VERSION " "" base "${line}")
    set(${variable} "${base}" PARENT_SCOPE)
endfunction()

# numberdesk_version_library(<name> <header>): a library of one source that is written anew, at every build, when the
# version has changed, so that a commit costs one small source and one link.
function(numberdesk_version_library name header)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/version.cpp")
    add_custom_target(${name}_source
        COMMAND "${CMAKE_COMMAND}" -D "OUTPUT=${source}" -P "${NUMBERDESK_VERSION_MODULE}"
        BYPRODUCTS "${source}"
        COMMENT "")
    add_library(${name} STATIC "${source}" ${header})
    add_dependencies(${name} ${name}_source)
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC numberdesk_flags Qt6::Core)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

numberdesk_version_base(NUMBERDESK_VERSION_BASE)
numberdesk_version(NUMBERDESK_VERSION "${NUMBERDESK_VERSION_BASE}")

if(CMAKE_SCRIPT_MODE_FILE STREQUAL NUMBERDESK_VERSION_MODULE)
    if(OUTPUT)
        set(text "// SPDX-License-Identifier: GPL-3.0-or-later
// Written by cmake/NumberdeskVersion.cmake at each build.
#include \"app/version.h\"

#include <QString>

namespace numberdesk {

QString version() { return QStringLiteral(\"${NUMBERDESK_VERSION}\"); }

} // namespace numberdesk
")
        set(written "")
        if(EXISTS "${OUTPUT}")
            file(READ "${OUTPUT}" written)
        endif()
        if(NOT written STREQUAL text)
            file(WRITE "${OUTPUT}" "${text}")
        endif()
    else()
        # message() would speak on stderr.
        execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${NUMBERDESK_VERSION}")
    endif()
endif()
