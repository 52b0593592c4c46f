package org.openleap.web.publication;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyPicture;
import org.openleap.easyread.EasyReadDetail;
import org.openleap.easyread.EasyReadService;
import org.openleap.easyread.WriteEasyRead;
import org.openleap.publication.PairList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Writes the easy-read version of a published answer, or approves somebody else's. */
@Named
@ViewScoped
public class EasyReadView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LINES = 6;

    @Inject
    EasyReadService service;

    @Inject
    Choices choices;

    private final List<EasyLineForm> said = new ArrayList<>();
    private final List<EasyLineForm> did = new ArrayList<>();
    private long pair;
    private EasyReadDetail detail;

    public void load() {
        detail = service.find(pair);
        fill(said, EasyPart.YOU_SAID);
        fill(did, EasyPart.WE_DID);
    }

    private void fill(List<EasyLineForm> forms, EasyPart part) {
        var written =
                detail.lines().stream().filter(line -> line.part() == part).iterator();
        forms.clear();
        for (int number = 1; number <= LINES; number++) {
            var form = new EasyLineForm(number, part);
            forms.add(written.hasNext() ? form.with(written.next()) : form);
        }
    }

    public String save() {
        service.write(new WriteEasyRead(pair, lines()));
        return done("done.easyReadWritten");
    }

    public String approve() {
        service.approve(pair, detail.version());
        return done("done.easyReadPublished");
    }

    private List<EasyLine> lines() {
        return Stream.concat(said.stream(), did.stream())
                .filter(EasyLineForm::isUsed)
                .map(EasyLineForm::toLine)
                .toList();
    }

    private static String done(String key) {
        Notices.done("publishing", key);
        return Redirect.to("/staff/published") + "&view=" + PairList.PUBLISHED.name();
    }

    public List<SelectItem> getPictures() {
        return choices.of(EasyPicture.values());
    }

    public List<EasyLineForm> getSaid() {
        return said;
    }

    public List<EasyLineForm> getDid() {
        return did;
    }

    public EasyReadDetail getDetail() {
        return detail;
    }

    public long getPair() {
        return pair;
    }

    public void setPair(long pair) {
        this.pair = pair;
    }
}
