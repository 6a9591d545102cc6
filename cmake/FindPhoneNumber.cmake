# Google's libphonenumber. Where a shared library is installed, header and library are taken as they are: Debian 12 ships
# no CMake package, and Debian 13's refers to a static library that it does not ship. Elsewhere (vcpkg) its CMake package
# says what a static library needs, and on macOS which libraries its headers refer to.
# Defines the target PhoneNumber::PhoneNumber.

find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY phonenumber)
mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY)

if(APPLE)
    find_package(libphonenumber CONFIG QUIET)
endif()

if(PhoneNumber_INCLUDE_DIR AND PhoneNumber_LIBRARY MATCHES "\\.(so|dylib)$" AND NOT TARGET libphonenumber::phonenumber-shared)
    set(PhoneNumber_FOUND TRUE)
    if(NOT TARGET PhoneNumber::PhoneNumber)
        add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
        set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
            IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}")
        # Its headers are built on protobuf's classes; the undefined-behaviour sanitizer asks for their type information.
        find_library(PhoneNumber_PROTOBUF_LIBRARY protobuf)
        mark_as_advanced(PhoneNumber_PROTOBUF_LIBRARY)
        if(PhoneNumber_PROTOBUF_LIBRARY)
            set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
                INTERFACE_LINK_LIBRARIES "${PhoneNumber_PROTOBUF_LIBRARY}")
        endif()
    endif()
else()
    find_package(libphonenumber CONFIG QUIET)
    foreach(library IN ITEMS libphonenumber::phonenumber-shared libphonenumber::phonenumber)
        if(TARGET ${library} AND NOT TARGET PhoneNumber::PhoneNumber)
            add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
            target_link_libraries(PhoneNumber::PhoneNumber INTERFACE ${library})
        endif()
    endforeach()
    if(TARGET PhoneNumber::PhoneNumber)
        set(PhoneNumber_FOUND TRUE)
    elseif(PhoneNumber_FIND_REQUIRED)
        message(FATAL_ERROR "libphonenumber was not found (Debian: libphonenumber-dev)")
    endif()
endif()
