# Google's libphonenumber. vcpkg and newer distributions ship a CMake package; Debian 12 ships header and library only.
# Defines the target PhoneNumber::PhoneNumber.

find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber-shared OR TARGET libphonenumber::phonenumber)
    add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
    if(TARGET libphonenumber::phonenumber-shared)
        target_link_libraries(PhoneNumber::PhoneNumber INTERFACE libphonenumber::phonenumber-shared)
    else()
        target_link_libraries(PhoneNumber::PhoneNumber INTERFACE libphonenumber::phonenumber)
    endif()
    set(PhoneNumber_FOUND TRUE)
else()
    find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
    find_library(PhoneNumber_LIBRARY phonenumber)
    include(FindPackageHandleStandardArgs)
    find_package_handle_standard_args(PhoneNumber DEFAULT_MSG PhoneNumber_LIBRARY PhoneNumber_INCLUDE_DIR)
    if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
        add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
        set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
            IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}")
        # Its headers are built on protobuf's classes; the undefined-behaviour sanitizer asks for their type information.
        find_library(PhoneNumber_PROTOBUF_LIBRARY protobuf)
        if(PhoneNumber_PROTOBUF_LIBRARY)
            set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
                INTERFACE_LINK_LIBRARIES "${PhoneNumber_PROTOBUF_LIBRARY}")
        endif()
    endif()
    mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY PhoneNumber_PROTOBUF_LIBRARY)
endif()
