package org.openleap.web.insight;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the sheet.
 *
 * @param name of the source
 * @param received e.g. {@code 1,204}
 * @param difference {@code 0} when it adds up
 * @param tone {@code off} when it does not, else empty
 */
public record BalanceRow(String name, String received, List<BalanceFigure> figures, String difference, String tone)
        implements Serializable {
    public BalanceRow {
        figures = List.copyOf(figures);
    }
}
