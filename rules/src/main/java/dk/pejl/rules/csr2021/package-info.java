/** The CSR strategy 2021-2024; its rules lie beside, in the DRL package of the same name. */
@NullMarked
package dk.pejl.rules.csr2021;

import org.jspecify.annotations.NullMarked;
