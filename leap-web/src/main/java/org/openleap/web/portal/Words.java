package org.openleap.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.openleap.web.support.Texts;

/** What the constants of the closed lists are called. In pages: {@code #{words.of(item.capacity)}}. */
@Named
@ApplicationScoped
public class Words {
    /** Lists whose keys go by their first word. */
    private static final Map<String, String> OTHERWISE = Map.of("LoopStatus", "loop", "ScreeningOutcome", "screening");

    /** The constant in plain words, from the bundle of the component that owns the list. */
    public String of(Enum<?> constant) {
        return Texts.text(component(constant), key(constant));
    }

    private static String component(Enum<?> constant) {
        var name = constant.getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@code FeedbackStatus.HELD} is {@code feedback.status.HELD}. */
    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return component(constant) + "." + OTHERWISE.getOrDefault(type, lastWord(type)) + "." + constant.name();
    }

    private static String lastWord(String type) {
        return type.replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
    }
}
