package org.openleap.api.sharing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.sharing.TellMany;

/** Several items at once, all or none of which are taken in. */
@Schema(description = "Several items at once, all or none of which are taken in.")
public record TellManyRequest(
        @Schema(description = "The items.", required = true, minItems = 1, maxItems = TellMany.MOST)
        List<TellRequest> items) {

    public TellManyRequest {
        items = items == null
                ? List.of()
                : items.stream()
                        .map(item -> Objects.requireNonNullElseGet(item, TellRequest::empty))
                        .toList();
    }

    /** Each item gets a key of its own out of the one that was sent, so that the same request is the same items. */
    TellMany toCommand(UUID key) {
        return new TellMany(IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).toCommand(keyOf(key, index)))
                .toList());
    }

    private static UUID keyOf(UUID key, int index) {
        return UUID.nameUUIDFromBytes((key + "/" + index).getBytes(StandardCharsets.UTF_8));
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "TellManyRequest[…]";
    }
}
