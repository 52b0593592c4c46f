package org.openleap.shared;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long the constraints of a command let a text be. */
final class LongestText {
    private LongestText() {}

    static int of(Class<?> command, String component) {
        return Stream.of(command.getDeclaredFields())
                .filter(field -> field.getName().equals(component))
                .flatMapToInt(LongestText::sizes)
                .min()
                .orElseThrow(() -> new AssertionError(command.getSimpleName() + "." + component + " has no size"));
    }

    /** The size itself, or that of a composed constraint such as {@code @FeedbackText}. */
    private static IntStream sizes(AnnotatedElement place) {
        return Stream.of(place.getAnnotations()).flatMapToInt(annotation -> {
            if (annotation instanceof Size size) return IntStream.of(size.max());
            var composed = annotation.annotationType().getAnnotation(Size.class);
            return composed == null ? IntStream.empty() : IntStream.of(composed.max());
        });
    }
}
