package org.openleap.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.openleap.web.support.Texts;

/** What the constants of the closed lists are called. In pages: {@code #{words.of(item.capacity)}}. */
@Named
@ApplicationScoped
public class Words {

    /** The constant in plain words, from the bundle of the component that owns the list. */
    public String of(Enum<?> constant) {
        return Texts.text(component(constant), key(constant));
    }

    private static String component(Enum<?> constant) {
        var name = constant.getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name();
    }
}
