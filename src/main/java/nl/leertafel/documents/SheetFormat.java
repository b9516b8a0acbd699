package nl.leertafel.documents;

import java.util.Locale;

/** The kinds of spreadsheets that are written and read. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands behind the dot of a file name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
