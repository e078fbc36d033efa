package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way from one page of a long list to the next, by address. Not there when one page holds everything. */
public class Pager extends Nav {

    /** Of the query, from 1. */
    public static final String PAGE = "page";

    /**
     * @param address of the list, without query
     * @param query what is shown of the list, without the page
     * @param page from 1
     */
    public Pager(String address, Map<String, String> query, int page, int total, int perPage) {
        int pages = Math.max(1, (total + perPage - 1) / perPage);
        setVisible(pages > 1);
        setAriaLabel(text("common.pager.label"));
        addClassNames("bn-ligne", "fr-mt-2w");
        if (page > 1) {
            add(link(address, query, page - 1, "common.pager.previous"));
        }
        add(new Span(text("common.pager.page", page, pages)));
        if (page < pages) {
            add(link(address, query, page + 1, "common.pager.next"));
        }
    }

    private static Anchor link(String address, Map<String, String> query, int page, String label) {
        Map<String, String> withPage = new LinkedHashMap<>(query);
        withPage.put(PAGE, String.valueOf(page));
        return new TextLink(address + "?" + QueryParameters.simple(withPage).getQueryString(), text(label));
    }
}
