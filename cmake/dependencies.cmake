# The libraries, found where they are installed. Their headers are SYSTEM: our warnings are for our code.

find_path(NLOHMANN_INCLUDE nlohmann/json.hpp REQUIRED DOC "nlohmann/json (Debian: nlohmann-json3-dev)")
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${NLOHMANN_INCLUDE})
# On the target, so that the core (no exceptions) and its tests (exceptions) see one and the same library.
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)

find_path(UTF8PROC_INCLUDE utf8proc.h REQUIRED DOC "utf8proc (Debian: libutf8proc-dev)")
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
add_library(utf8proc INTERFACE)
target_include_directories(utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE})
target_link_libraries(utf8proc INTERFACE ${UTF8PROC_LIBRARY})

find_path(CLI11_INCLUDE CLI/CLI.hpp DOC "CLI11 (Debian: libcli11-dev)")
