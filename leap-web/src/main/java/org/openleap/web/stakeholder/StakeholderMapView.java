package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;

/** Influence against interest: whom to work with closely, whom to keep informed. A table, so that everybody can read it. */
@Named
@RequestScoped
public class StakeholderMapView {
    private static final int HIGHEST = 5;
    private static final int CLOSE = 8;
    private static final int SOME = 6;

    @Inject
    StakeholderRegister register;

    @Inject
    StakeholderRows rows;

    private List<OrganisationSummary> judged;

    /** @param tone {@code close} for much of both, {@code some} below that, else empty */
    public record Cell(String tone, List<StakeholderRow> rows) implements Serializable {
        public Cell {
            rows = List.copyOf(rows);
        }
    }

    /** All organisations of one influence. */
    public record Line(String influence, List<Cell> cells) implements Serializable {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public void load() {
        judged = register.judged();
    }

    public boolean isNothing() {
        return judged.isEmpty();
    }

    /** The headings of the columns, little interest first. */
    public List<String> getInterests() {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(interest -> DirectoryText.of("map.interest", interest))
                .toList();
    }

    /** The most influential first. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (int influence = HIGHEST; influence > 0; influence--) {
            lines.add(new Line(DirectoryText.of("map.influence", influence), cells(influence)));
        }
        return lines;
    }

    public List<StakeholderRow> getRows() {
        return rows.rows(judged);
    }

    private List<Cell> cells(int influence) {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(interest -> cell(influence, interest))
                .toList();
    }

    private Cell cell(int influence, int interest) {
        var here = judged.stream()
                .filter(each -> each.influence() == influence && Math.max(1, each.interest()) == interest)
                .map(rows::row)
                .toList();
        int sum = influence + interest;
        return new Cell(sum >= CLOSE ? "close" : sum >= SOME ? "some" : "", here);
    }
}
