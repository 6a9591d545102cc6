# What every package says about Numberdesk, and the generators of each system. `cpack --preset` is not needed: run cpack in
# a release build. Linux has packages of its own making besides, see packaging/README.md.

# The program's name towards desktops, stores and system settings; the files in packaging/ carry it in their names.
set(NUMBERDESK_APPLICATION_ID "org.numberdesk.Numberdesk")
set(NUMBERDESK_ICONS_FOLDER "${CMAKE_SOURCE_DIR}/resources/application")

set(CPACK_PACKAGE_NAME "Numberdesk")
set(CPACK_PACKAGE_VENDOR "Numberdesk")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_EXECUTABLES "numberdesk;Numberdesk")
set(CPACK_CREATE_DESKTOP_LINKS numberdesk)
set(CPACK_PACKAGE_VERSION "${NUMBERDESK_VERSION}")
set(CPACK_PACKAGE_VERSION_MAJOR "${PROJECT_VERSION_MAJOR}")
set(CPACK_PACKAGE_VERSION_MINOR "${PROJECT_VERSION_MINOR}")
set(CPACK_PACKAGE_VERSION_PATCH "${PROJECT_VERSION_PATCH}")
# The file's name needs no + and no shell quotes.
string(REPLACE "+" "-" NUMBERDESK_FILE_VERSION "${NUMBERDESK_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "numberdesk-${NUMBERDESK_FILE_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Numberdesk")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${CMAKE_SOURCE_DIR}/README.md")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

# Each system adds its generators in a file of its own.
if(WIN32)
    include("${CMAKE_SOURCE_DIR}/packaging/windows/packages.cmake" OPTIONAL)
elseif(APPLE)
    include("${CMAKE_SOURCE_DIR}/packaging/macos/packages.cmake" OPTIONAL)
else()
    set(CPACK_GENERATOR TGZ)
endif()

include(CPack)
