package org.openleap.web.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.openleap.redaction.PublicCount;
import org.openleap.web.support.Texts;

/** Numbers as people read them: "412", "about 85", "fewer than 5". In pages: {@code #{counts.of(figures.heard)}}. */
@Named
@ApplicationScoped
public class Counts {
    public String of(PublicCount count) {
        return Texts.text("answers", "count." + count.precision().name(), count.value());
    }
}
