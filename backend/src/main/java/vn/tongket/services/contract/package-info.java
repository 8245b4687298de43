/** What {@code openapi.yaml} says beyond what annotations can: nullness from the code, problems, security, examples. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.contract;
