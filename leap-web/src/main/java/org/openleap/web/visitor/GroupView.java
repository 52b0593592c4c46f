package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.openleap.notification.Kit;
import org.openleap.suggestion.GroupKits;
import org.openleap.web.support.Download;

/** The page of a convenor: what to pass on to the group, a page to hand out, and that it was passed on. */
@Named
@RequestScoped
public class GroupView {
    @Inject
    HttpServletRequest request;

    @Inject
    GroupForm form;

    @Inject
    GroupKits kits;

    @Inject
    Throttle throttle;

    @Inject
    FormProblems problems;

    private List<Kit> opened;
    private boolean confirmed;

    /** Runs for every request; a form that was sent opens the page, hands out a file, or says that the group was told. */
    public void load() throws IOException {
        if (!form.isSent() || !form.isOpenable()) return;
        if (throttle.allows("group", request)) {
            act();
        } else {
            problems.say("reference", "track", "track.problem.tooMany");
            problems.askToWait();
        }
    }

    private void act() throws IOException {
        if (form.step().equals("handout")) {
            var paper = kits.handout(form.getReference(), form.getPhrase(), form.telling());
            Download.attachment(paper.name(), "application/pdf", paper.content());
            return;
        }
        if (form.step().equals("confirm")) {
            var told = form.told();
            told.ifPresent(command -> kits.confirm(form.getReference(), form.getPhrase(), command));
            confirmed = told.isPresent();
        }
        opened = kits.open(form.getReference(), form.getPhrase());
    }

    public boolean isFound() {
        return opened != null;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** What is still to be passed on. */
    public List<Kit> getOwed() {
        return opened.stream().filter(Kit::isOwed).toList();
    }

    /** What was passed on before. */
    public List<Kit> getDone() {
        return opened.stream().filter(kit -> !kit.isOwed()).toList();
    }

    public boolean isNothing() {
        return opened.isEmpty();
    }
}
