package org.openleap.sheet;

import java.io.Serializable;

/**
 * How the cells of a file were read.
 *
 * @param encoding how the letters of a CSV file were read, e.g. {@code UTF-8}; {@code Excel} for an Excel file
 * @param sheet name of the sheet that was read; empty for CSV
 * @param sheets how many sheets the file has
 * @param dateCells cells that Excel itself knows to be dates
 * @param numberCells cells that Excel itself knows to be numbers
 * @param roundedNumbers cells like {@code 1.23E+15}, whose last digits a spreadsheet threw away
 */
public record SheetNotes(String encoding, String sheet, int sheets, int dateCells, int numberCells, int roundedNumbers)
        implements Serializable {}
