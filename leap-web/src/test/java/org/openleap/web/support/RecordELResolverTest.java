package org.openleap.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotFoundException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.suggestion.TrackedStep;

class RecordELResolverTest {
    private final ELProcessor expressions = new ELProcessor();

    @BeforeEach
    void resolveARecord() {
        expressions.getELManager().addELResolver(new RecordELResolver());
        expressions.defineBean("step", TrackedStep.of("read", LocalDate.of(2026, 7, 14), "A light", ""));
    }

    @Test
    void componentsAreProperties() {
        assertThat(expressions.<Object>eval("step.title")).isEqualTo("A light");
        assertThat(expressions.<Object>eval("step.ahead")).isEqualTo(false);
    }

    @Test
    void otherPropertiesAreLeftToOthers() {
        assertThatThrownBy(() -> expressions.eval("step.nothing")).isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    void nothingIsWritten() {
        assertThatThrownBy(() -> expressions.setValue("step.title", "Two lights"))
                .isInstanceOf(jakarta.el.PropertyNotWritableException.class);
    }
}
