# Writes the committed figures as C++ tables: cmake -DFIGURES=measured.json -DTABLE=out.cpp -P this.

# Adds to `text` the function FUNCTION that answers the figures of one part of the file, by name.
function(add_table PART FUNCTION)
    string(JSON count LENGTH "${measured}" ${PART})
    set(rows "")
    if(count GREATER 0)
        math(EXPR last "${count} - 1")
        foreach(index RANGE ${last})
            string(JSON name MEMBER "${measured}" ${PART} ${index})
            set(row "\"${name}\"")
            foreach(figure spans precision recall)
                string(JSON value GET "${measured}" ${PART} ${name} ${figure})
                string(APPEND row ", ${value}")
            endforeach()
            string(APPEND rows "        {${row}},\n")
        endforeach()
    endif()
    set(text "${text}
std::span<const MeasuredFigures> ${FUNCTION}() {
    static constexpr std::array<MeasuredFigures, ${count}> kRows = {{
${rows}    }};
    return kRows;
}
" PARENT_SCOPE)
endfunction()

file(READ ${FIGURES} measured)
set(text "")
add_table(types measuredTypes)
add_table(kinds measuredKinds)
file(WRITE ${TABLE} "// Made from the committed figures of ./dev eval.
#include \"agent/catalogue.h\"

#include <array>

namespace tacet::agent {
${text}
} // namespace tacet::agent
")
