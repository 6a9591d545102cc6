# numberdesk_windows_resources(<target>): compiles icon, version and manifest into a program.
function(numberdesk_windows_resources target)
    set(NUMBERDESK_ICON "${NUMBERDESK_ICONS_FOLDER}/numberdesk.ico")
    set(NUMBERDESK_MANIFEST "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/numberdesk.manifest")
    set(resources "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/numberdesk.rc.in" "${resources}" @ONLY)
    set_source_files_properties("${resources}" TARGET_DIRECTORY ${target} PROPERTIES
        OBJECT_DEPENDS "${NUMBERDESK_ICON};${NUMBERDESK_MANIFEST}")
    target_sources(${target} PRIVATE "${resources}")
    if(MSVC)
        # Its linker embeds manifests by itself.
        target_sources(${target} PRIVATE "${NUMBERDESK_MANIFEST}")
    else()
        set_source_files_properties("${resources}" TARGET_DIRECTORY ${target} PROPERTIES
            COMPILE_DEFINITIONS NUMBERDESK_EMBED_MANIFEST)
    endif()
endfunction()
