package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.followup.AnswerCheck;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckRegister;
import org.openleap.followup.CheckService;
import org.openleap.followup.OpenCheck;
import org.openleap.shared.PageRequest;

/** Whoever is asked whether something is right, or still so, looks and says yes; now and then nobody finds the time. */
@ApplicationScoped
public class CheckRounds {
    private static final int MOST = 100;
    private static final int FORGOTTEN_ONE_IN = 6;
    private static final List<String> ASKED = List.of("lay", "service", "service2");

    @Inject
    Stage stage;

    @Inject
    CheckRegister register;

    @Inject
    CheckService checks;

    /** Stories that are told in full tell such answers themselves. */
    void go(Tale tale) {
        ASKED.forEach(person -> stage.does(person, () -> answer(tale)));
    }

    private void answer(Tale tale) {
        register.page(PageRequest.first(MOST)).rows().stream()
                .filter(check -> tale.isInShort(check.reference()) && check.id() % FORGOTTEN_ONE_IN != 0)
                .forEach(this::agree);
    }

    private void agree(OpenCheck check) {
        checks.answer(new AnswerCheck(check.id(), check.version(), CheckAnswer.YES, ""));
    }
}
