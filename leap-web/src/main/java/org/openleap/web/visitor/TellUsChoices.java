package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.notification.Route;
import org.openleap.post.Channel;
import org.openleap.post.PostChannels;
import org.openleap.reference.ReferenceList;
import org.openleap.web.support.Texts;

/** The choices of each question of the form, with the visitor's answer marked. */
@Named
@RequestScoped
public class TellUsChoices {
    @Inject
    PostChannels channels;

    @Inject
    TellUsView view;

    @Inject
    Options options;

    public List<Option.Group> getServices() {
        return options.grouped(ReferenceList.SERVICE, answer("service"));
    }

    /** The choice not to say stands last. */
    public List<Option> getCapacity() {
        var values = new ArrayList<>(names(Capacity.values()));
        values.remove(Capacity.NOT_SAID.name());
        values.add(Capacity.NOT_SAID.name());
        return options.radios("capacity", "feedback", "feedback.capacity.", values, answer("capacity"));
    }

    public List<Option> getHarm() {
        var values = names(Answer.YES, Answer.NO, Answer.NOT_SURE);
        return options.radios("harm", "feedback", "feedback.answer.", values, answer("harm"));
    }

    public List<Option> getComplaint() {
        var values = names(Answer.YES, Answer.NO);
        return options.radios("complaint", "public", "tellUs.complaint.", values, answer("complaint"));
    }

    public List<Option> getNeeds() {
        var chosen = view.getForm().needs();
        var needs = options.choices(ReferenceList.COMMUNICATION_NEED);
        return IntStream.range(0, needs.size())
                .mapToObj(index -> new Option(
                        Option.id("needs", index),
                        needs.get(index).code(),
                        needs.get(index).label(),
                        ticked(chosen.contains(needs.get(index).code()))))
                .toList();
    }

    /** In pages: {@code checked="#{tellUsChoices.route('EMAIL')}"}; null leaves the attribute out. */
    public String route(String route) {
        return ticked(Route.valueOf(route).name().equals(answer("route")));
    }

    /** Text messages are offered only where they can be sent. */
    public boolean isTexting() {
        return channels.isOpen(Channel.TEXT);
    }

    /** Whether a box is ticked, for the attribute {@code checked}. */
    public String box(String field) {
        return ticked(!answer(field).isEmpty());
    }

    /** The answers as a list to check, each with the page to change it on. */
    public List<Row> getSummary() {
        return Arrays.stream(TellUsStep.values())
                .filter(step -> !step.isCheck())
                .map(step -> new Row(step, TellUsSummary.of(view.getForm(), options, step)))
                .toList();
    }

    private String answer(String field) {
        return view.getForm().answer(field);
    }

    private static String ticked(boolean ticked) {
        return ticked ? "checked" : null;
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** One answer to check. */
    public record Row(TellUsStep step, String answer) {
        public String getQuestion() {
            return Texts.text("public", "tellUs." + step.getPage() + ".short");
        }
    }
}
