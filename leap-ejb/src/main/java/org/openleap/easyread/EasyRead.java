package org.openleap.easyread;

import java.io.Serializable;
import java.util.List;
import org.openleap.publication.PublishedPair;

/** The easy-read version of an answer as everybody reads it. */
public record EasyRead(PublishedPair pair, List<EasyLine> lines) implements Serializable {
    public EasyRead {
        lines = List.copyOf(lines);
    }

    public List<EasyLine> getSaid() {
        return of(EasyPart.YOU_SAID);
    }

    public List<EasyLine> getDid() {
        return of(EasyPart.WE_DID);
    }

    private List<EasyLine> of(EasyPart part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
