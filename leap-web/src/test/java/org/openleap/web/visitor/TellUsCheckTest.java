package org.openleap.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.web.support.Texts;

class TellUsCheckTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final TellUsCheck check = new TellUsCheck();
    private final TellUsForm form = TellUsForm.begin(NOON);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @BeforeEach
    void assemble() {
        check.validator = FACTORY.getValidator();
        check.clock = InstantSource.fixed(NOON);
        check.reference = new ReferenceData() {
            @Override
            public boolean knows(ReferenceList list, String code) {
                return code.equals("larkrise-ward");
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS, words, '', words, NotBlank",
        "WORDS, words, '   ', words, NotBlank",
        "SERVICE, service, no-such-ward, service, Unknown",
        "WHEN, month, 7, month, Pattern",
        "HARM, harm, '', harm, Missing",
        "COMPLAINT, complaint, '', complaint, Missing",
        "CONTACT, route, '', route, Missing"
    })
    void eachMistakeIsNamedAtItsField(TellUsStep step, String field, String typed, String at, String problem) {
        answer(step, Map.of(field, typed));

        assertThat(check.problems(form, step)).containsExactly(Map.entry(at, problem));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, email, no address", "PHONE, phone, call me", "LETTER, postal, home"})
    void anAddressMustFitItsRoute(String route, String field, String typed) {
        answer(TellUsStep.CONTACT, Map.of("route", route, field, typed));

        assertThat(check.problems(form, TellUsStep.CONTACT)).containsExactly(Map.entry(field, "ReachableContact"));
    }

    @Test
    void aMonthThatIsStillToComeIsAMistake() {
        answer(TellUsStep.WHEN, Map.of("month", "12", "year", "2026"));

        assertThat(check.problems(form, TellUsStep.WHEN)).containsExactly(Map.entry("month", "Future"));
    }

    @Test
    void wordsMayHaveFourThousandCharactersAndNotOneMore() {
        answer(TellUsStep.WORDS, Map.of("words", "x".repeat(4_000)));
        assertThat(check.problems(form, TellUsStep.WORDS)).isEmpty();

        answer(TellUsStep.WORDS, Map.of("words", "x".repeat(4_001)));
        assertThat(check.problems(form, TellUsStep.WORDS)).containsExactly(Map.entry("words", "Size"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TellUsStep.class,
            names = {"REQUEST", "SERVICE", "WHEN", "WHO", "PERMISSIONS"})
    void whatIsOptionalMayBeLeftOut(TellUsStep step) {
        answer(step, Map.of());

        assertThat(check.problems(form, step)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "words.NotBlank",
        "words.Size",
        "words.Pattern",
        "request.Size",
        "request.Pattern",
        "service.Size",
        "service.Unknown",
        "month.Pattern",
        "month.Future",
        "harm.Missing",
        "complaint.Missing",
        "route.Missing",
        "email.ReachableContact",
        "phone.ReachableContact",
        "postal.ReachableContact",
        "email.Size",
        "phone.Size",
        "postal.Size",
        "name.Size",
        "name.Pattern",
        "needs.Size",
        "send.Trap",
        "send.TooFast",
        "send.TooMany",
        "sealed.Unreadable"
    })
    void everyMistakeHasWords(String key) {
        assertThat(Texts.text("public", "tellUs.problem." + key)).isNotBlank();
    }

    private void answer(TellUsStep step, Map<String, String> answers) {
        var typed = new HashMap<String, String[]>();
        answers.forEach((field, value) -> typed.put(field, new String[] {value}));
        form.goTo(step);
        form.read(typed);
    }
}
