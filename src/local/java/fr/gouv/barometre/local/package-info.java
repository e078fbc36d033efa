/** Everything the portal needs around it, for real, on one machine: for {@code script/server} and the browser tests. */
package fr.gouv.barometre.local;
