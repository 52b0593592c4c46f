package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openleap.easyread.EasyRead;
import org.openleap.easyread.EasyReadService;
import org.openleap.publication.Answer;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;

/** One answer under its lasting address: today's wording, what was said before, or that it was taken down. */
@Named
@RequestScoped
public class PublicAnswerView {
    @Inject
    PublicationRegister register;

    @Inject
    EasyReadService easyReads;

    @Inject
    PairAddress address;

    private Answer answer;
    private EasyRead easyRead;

    /** Says in the head of the answer, too, when there is nothing to read any more. */
    public void load() {
        answer = register.answer(address.number());
        if (answer.isTakenDown()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** The easy-read version of it. */
    public void loadEasyRead() {
        easyRead = easyReads.ofAnswer(address.number());
    }

    public Answer getAnswer() {
        return answer;
    }

    /** Whether there is nothing to read any more. */
    public boolean isGone() {
        return answer.isTakenDown();
    }

    /** Today's wording; only of an answer that can be read. */
    public PublishedPair getCurrent() {
        return answer.current();
    }

    /** What was said before, newest first. */
    public List<PublishedPair> getEarlier() {
        return answer.before();
    }

    public EasyRead getEasyRead() {
        return easyRead;
    }
}
