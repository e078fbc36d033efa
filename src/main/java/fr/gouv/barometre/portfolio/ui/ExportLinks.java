package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.ui.TableDownload;
import fr.gouv.barometre.portfolio.PortfolioExport;

/** Downloads of what is shown at the moment of the click. */
class ExportLinks extends Div {

    ExportLinks(PortfolioExport export, SerializableSupplier<OpsnId> opsn, SerializableSupplier<PortfolioQuery> shown) {
        addClassName("bn-export");
        for (TableFormat format : TableFormat.values()) {
            add(new TableDownload(text("portfolio.export." + format), () -> {
                PortfolioQuery query = shown.get();
                return export.write(opsn.get(), query.filter(), query.order(), query.columns(), format);
            }));
        }
    }
}
