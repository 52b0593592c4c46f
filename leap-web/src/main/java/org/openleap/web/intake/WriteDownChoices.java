package org.openleap.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Relation;
import org.openleap.notification.Route;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.web.portal.Choices;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** What can be chosen while something is written down. */
@Named
@ApplicationScoped
public class WriteDownChoices {
    private static final String BUNDLE = "intake";
    private static final int MONTHS = 24;
    private static final List<String> COMMON = List.of("phone_call", "face_to_face_interview", "letter");

    @Inject
    ReferenceData reference;

    @Inject
    Choices choices;

    @Inject
    Dates dates;

    @Inject
    InstantSource clock;

    /** The three that staff use most. */
    public List<SelectItem> getChannels() {
        return COMMON.stream()
                .map(code -> new SelectItem(code, Texts.text(BUNDLE, "write.channel." + code)))
                .toList();
    }

    public List<SelectItem> getOtherChannels() {
        return reference.choices(ReferenceList.CHANNEL).stream()
                .filter(choice -> !COMMON.contains(choice.code()))
                .map(WriteDownChoices::item)
                .toList();
    }

    public List<SelectItem> getServices() {
        return items(ReferenceList.SERVICE);
    }

    public List<SelectItem> getLanguages() {
        return items(ReferenceList.LANGUAGE);
    }

    public List<SelectItem> getNeeds() {
        return items(ReferenceList.COMMUNICATION_NEED);
    }

    /** Every channel by which the trust listens. */
    public List<SelectItem> getAllChannels() {
        return items(ReferenceList.CHANNEL);
    }

    /** This month and those before it. */
    public List<SelectItem> getMonths() {
        var now = YearMonth.from(clock.instant().atZone(WorkingDays.LONDON));
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> now.minusMonths(back).toString())
                .map(month -> new SelectItem(month, dates.month(month)))
                .toList();
    }

    public List<SelectItem> getHarm() {
        return choices.of(Answer.NO, Answer.YES, Answer.NOT_SURE, Answer.NOT_SAID);
    }

    public List<SelectItem> getCapacities() {
        return choices.of(Capacity.values());
    }

    public List<SelectItem> getRelations() {
        return choices.of(Relation.values());
    }

    public List<SelectItem> getRoutes() {
        return Stream.of(Route.NONE, Route.PHONE, Route.EMAIL, Route.LETTER)
                .map(route -> new SelectItem(route, Texts.text(BUNDLE, "write.route." + route)))
                .toList();
    }

    public List<SelectItem> getYesNo() {
        return List.of(
                new SelectItem(false, Texts.text(BUNDLE, "write.no")),
                new SelectItem(true, Texts.text(BUNDLE, "write.yes")));
    }

    private List<SelectItem> items(ReferenceList list) {
        return reference.choices(list).stream().map(WriteDownChoices::item).toList();
    }

    private static SelectItem item(Choice choice) {
        return new SelectItem(choice.code(), choice.label());
    }
}
