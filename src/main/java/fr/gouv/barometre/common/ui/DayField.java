package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A day, typed as "18/12/2026" or chosen in a calendar in French that starts on Monday. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        setHelperText(text("common.day.format"));
        setI18n(new DatePickerI18n()
                .setMonthNames(
                        names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.FRANCE)))
                .setWeekdays(fromSunday(TextStyle.FULL))
                .setWeekdaysShort(fromSunday(TextStyle.SHORT))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat("dd/MM/yyyy")
                .setToday(text("common.day.today"))
                .setCancel(text("common.day.cancel"))
                .setBadInputErrorMessage(text("common.day.bad"))
                .setRequiredErrorMessage(text("common.day.required")));
    }

    private static List<String> fromSunday(TextStyle style) {
        DayOfWeek[] days = DayOfWeek.values();
        Collections.rotate(Arrays.asList(days), 1);
        return names(days, day -> day.getDisplayName(style, Locale.FRANCE));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
