package org.openleap.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Some rows of a longer list, and where the next ones start. There is no total: counting costs more than the page.
 *
 * @param nextCursor opaque, for {@link PageRequest}; empty on the last page
 */
public record Page<T>(List<T> rows, String nextCursor) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Builds a page from one row more than was asked for: the extra row only tells that there is a next page. */
    public static <T> Page<T> of(List<T> rowsAndOneMore, PageRequest request, Function<T, Cursor> key) {
        if (rowsAndOneMore.size() <= request.size()) return new Page<>(rowsAndOneMore, "");
        var rows = rowsAndOneMore.subList(0, request.size());
        return new Page<>(rows, key.apply(rows.get(rows.size() - 1)).encode());
    }

    /** Every row of a list, read page by page of the largest size. */
    public static <T> Stream<T> all(Function<PageRequest, Page<T>> list) {
        return Stream.iterate(
                        Optional.of(list.apply(PageRequest.first(PageRequest.LARGEST))),
                        Optional::isPresent,
                        page -> page.filter(Page::hasNext)
                                .map(last -> list.apply(new PageRequest(PageRequest.LARGEST, last.nextCursor()))))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    /** The same page of something else. */
    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(rows.stream().map(change).toList(), nextCursor);
    }

    public boolean hasNext() {
        return !nextCursor.isEmpty();
    }
}
