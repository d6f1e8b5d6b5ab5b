import { CellValueType, DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";

const isNumber: Readonly<Record<string, (value: unknown) => boolean>> = {
  [DataValidationType.DATE]: (value) => typeof value === "number",
  [DataValidationType.DECIMAL]: (value) => typeof value === "number",
  [DataValidationType.WHOLE]: (value) => Number.isInteger(value),
};

/**
 * In Excel a number is a date and a text is no number. Univer 0.25.1 reads the shown text in English: «19 de septiembre de
 * 2022» would be no date, and a text «12.5» a number.
 */
export function judgeNumbers(injector: Injector): void {
  const validators = injector.get(DataValidatorRegistryService);
  for (const [type, judge] of Object.entries(isNumber)) {
    const validator = validators.getValidatorItem(type);
    if (validator === undefined) throw new Error(`Univer has no rule of the type ${type}`);
    validator.isValidType = async ({ value, t }) => t !== CellValueType.BOOLEAN && judge(value);
  }
}
