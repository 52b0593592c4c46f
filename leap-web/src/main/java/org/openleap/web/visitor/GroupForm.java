package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openleap.notification.ConfirmTold;
import org.openleap.web.portal.Deadlines;

/** What a convenor typed, and the reference and phrase that they typed first: those travel sealed from then on. */
@Named
@RequestScoped
public class GroupForm {
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST = 500;

    @Inject
    HttpServletRequest request;

    @Inject
    FormProblems problems;

    @Inject
    Sealer sealer;

    @Inject
    Deadlines deadlines;

    private Map<String, String> opened;

    /** As typed, or as it came in the link of a letter. */
    public String getReference() {
        return secrets().getOrDefault("reference", parameter("reference").strip());
    }

    /** As typed; shown again only to the person who typed it. */
    public String getPhrase() {
        return isSent() ? secrets().getOrDefault("phrase", parameter("phrase").strip()) : "";
    }

    /** Both in one text that nobody can read or change. */
    public String getSealed() {
        return sealer.seal(Map.of("reference", getReference(), "phrase", getPhrase()));
    }

    /** Whether the form that was sent is the one about this telling: there may be several on the page. */
    public boolean isAbout(long telling) {
        return telling() == telling;
    }

    /** What was typed into a field of the form about this telling; empty in the others. */
    public String typed(String field, long telling) {
        return isAbout(telling) ? parameter(field) : "";
    }

    boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** Whether reference and phrase are there; says at the field which one is missing. */
    boolean isOpenable() {
        if (getReference().isEmpty()) problems.say("reference", "track", "track.problem.reference");
        if (getPhrase().isEmpty()) problems.say("phrase", "track", "track.problem.phrase");
        return !problems.isAny();
    }

    String step() {
        return parameter("do");
    }

    long telling() {
        return number("telling", Long.MAX_VALUE);
    }

    /** What they say about telling the group; empty when something is wrong with it, which is said at the field. */
    Optional<ConfirmTold> told() {
        var day = day();
        long people = parameter("people").isBlank() ? 0 : number("people", MOST_PEOPLE);
        if (day.filter(on -> !on.isAfter(deadlines.today())).isEmpty()) problems.say("day", "group", "problem.day");
        if (people < 0) problems.say("people", "group", "problem.people");
        if (parameter("how").isBlank() || parameter("how").length() > LONGEST)
            problems.say("how", "group", "problem.how");
        if (problems.isAny()) return Optional.empty();
        long version = number("version", Long.MAX_VALUE);
        return Optional.of(new ConfirmTold(
                telling(),
                version,
                day.orElseThrow(),
                (int) people,
                parameter("how").strip()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(parameter("day").strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** -1 when it is no number up to the most. */
    private long number(String field, long most) {
        var typed = parameter(field).strip();
        if (!typed.matches("[0-9]{1,18}")) return -1;
        long number = Long.parseLong(typed);
        return number > most ? -1 : number;
    }

    private Map<String, String> secrets() {
        if (opened == null) opened = sealer.open(parameter("sealed")).orElse(Map.of());
        return opened;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
