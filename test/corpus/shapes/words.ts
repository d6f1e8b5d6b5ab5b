/** Invented words of public books; no real person, entity or contract. */
export const dependencias = [
  "Secretaría de Planeación",
  "Secretaría de Hacienda",
  "Oficina de Control Interno",
  "Subdirección Ambiental",
  "Subdirección de Transporte",
  "Oficina Jurídica",
  "Secretaría General",
  "Oficina de Prensa",
];
export const actividades = [
  "Realizar mesas de trabajo con las comunidades",
  "Formular el diagnóstico del territorio",
  "Contratar el apoyo técnico",
  "Divulgar los resultados",
  "Adquirir equipos de medición",
  "Capacitar a los funcionarios",
  "Hacer seguimiento a los indicadores",
  "Actualizar la cartografía",
  "Elaborar los estudios previos",
  "Diseñar la estrategia de comunicación",
  "Mantener la plataforma",
  "Revisar los planes de ordenamiento",
];
export const rubros = [
  "Servicios personales",
  "Honorarios",
  "Materiales y suministros",
  "Arrendamientos",
  "Servicios públicos",
  "Viáticos y gastos de viaje",
  "Impresos y publicaciones",
  "Mantenimiento",
  "Seguros",
  "Capacitación",
  "Bienestar social",
  "Dotación",
  "Combustibles",
  "Comunicaciones",
  "Vigilancia y aseo",
];
export const proyectos = [
  "Fortalecimiento de la gestión pública",
  "Mejoramiento de la movilidad",
  "Protección de los recursos hídricos",
  "Ordenamiento del territorio",
  "Vivienda digna para el campo",
  "Cultura ciudadana y convivencia",
  "Gobierno digital cercano",
  "Reducción del riesgo de desastres",
];
export const municipios = [
  "Municipio Norte",
  "Municipio Sur",
  "Municipio Oriente",
  "Municipio Occidente",
  "Municipio Central",
  "Municipio del Valle",
  "Municipio de la Sierra",
  "Municipio del Río",
  "Municipio Alto",
  "Municipio Bajo",
];
export const insumos = [
  "Resma de papel carta",
  "Tóner negro",
  "Silla ergonómica",
  "Escritorio",
  "Computador portátil",
  "Disco duro externo",
  "Cemento gris por bulto",
  "Arena de río",
  "Varilla corrugada",
  "Pintura vinilo",
  "Cable UTP",
  "Guantes de nitrilo",
  "Tapabocas",
  "Lámpara led",
  "Archivador metálico",
];
export const meses = [
  "Enero",
  "Febrero",
  "Marzo",
  "Abril",
  "Mayo",
  "Junio",
  "Julio",
  "Agosto",
  "Septiembre",
  "Octubre",
  "Noviembre",
  "Diciembre",
];
export const fuentes = ["Recursos propios", "SGP", "SGR", "Crédito", "Cofinanciación"];
export const items = [
  "Office supplies",
  "Printing",
  "Telephone",
  "Travel",
  "Insurance",
  "Rent",
  "Utilities",
  "Postage",
  "Repairs",
  "Software",
  "Training",
  "Catering",
  "Advertising",
  "Bank charges",
];
export const money = { format: "#,##0" };
export const pesos = { format: '"$"\\ #,##0' };
export const head = { bold: true };
export const date = { format: "dd/mm/yyyy" };
export const percent = { format: "0.0%" };

/** An item of a list, beginning again at its end. */
export function nth<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
}
