package org.openleap.web.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.subject.EraseForRequest;
import org.openleap.subject.RequestReference;

/** What is to be erased of one record, and by what right. */
public class EraseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Depth depth = Depth.PERSON;

    @NotNull
    private Authority authority;

    @Size(max = 4000)
    private String passages = "";

    @AssertTrue
    private boolean sure;

    /** One passage a line. */
    EraseForRequest toCommand(RequestReference request, RecordKey record) {
        var lines = passages.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new EraseForRequest(request, record, depth, authority, lines);
    }

    public Depth getDepth() {
        return depth;
    }

    public void setDepth(Depth depth) {
        this.depth = depth;
    }

    public Authority getAuthority() {
        return authority;
    }

    public void setAuthority(Authority authority) {
        this.authority = authority;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages == null ? "" : passages;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
