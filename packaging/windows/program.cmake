# What the program needs on Windows beside its code: icon, version and manifest.

# numberdesk_windows_resources(<target>): compiles them into it.
function(numberdesk_windows_resources target)
    enable_language(RC)
    set(NUMBERDESK_ICON "${PROJECT_SOURCE_DIR}/resources/application/numberdesk.ico")
    set(NUMBERDESK_MANIFEST "${PROJECT_SOURCE_DIR}/packaging/windows/numberdesk.manifest")
    set(resources "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/numberdesk.rc.in" "${resources}" @ONLY)
    set_source_files_properties("${resources}" PROPERTIES OBJECT_DEPENDS "${NUMBERDESK_ICON};${NUMBERDESK_MANIFEST}")
    target_sources(${target} PRIVATE "${resources}")
    if(MSVC)
        target_sources(${target} PRIVATE "${NUMBERDESK_MANIFEST}")
    else()
        set_source_files_properties("${resources}" PROPERTIES COMPILE_DEFINITIONS NUMBERDESK_EMBED_MANIFEST)
    endif()
endfunction()
