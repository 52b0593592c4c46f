package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 199, 200, 201, 400, 1001})
    void allRowsAreReadInTheirOrderWhateverTheirNumber(long rows) {
        assertThat(Page.all(request -> list(rows, request)))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rows).boxed().toList());
    }

    @Test
    void noPageIsAskedForTwice() {
        var asked = new ArrayList<String>();

        assertThat(Page.all(request -> {
                    asked.add(request.after());
                    return list(450, request);
                }))
                .hasSize(450);

        assertThat(asked).hasSize(3).doesNotHaveDuplicates();
    }

    private static Page<Long> list(long rows, PageRequest request) {
        long first = request.after().isEmpty() ? 1 : request.cursor().id() + 1;
        List<Long> found = LongStream.rangeClosed(first, Math.min(rows, first + request.size()))
                .boxed()
                .toList();
        return Page.of(found, request, id -> Cursor.at(DAY, id));
    }
}
