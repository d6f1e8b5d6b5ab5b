import { valorar } from "../../src/cli/commands/valorar";

const risk = {
  id: "R1",
  probability: 4,
  answers: Array.from({ length: 19 }, (_, index) => index < 8),
  controls: [
    {
      responsible: "assigned",
      authority: "adequate",
      periodicity: "timely",
      purpose: "detect",
      how: "reliable",
      deviations: "resolved",
      evidence: "complete",
      execution: "strong",
    },
  ],
};

describe("valorar", () => {
  it("answers the schema of the command line and 0 when every risk is valued", () => {
    const { exitCode, json } = valorar(JSON.stringify({ method: "v4-v6", risks: [risk] }));
    expect(exitCode).toBe(0);
    expect(JSON.parse(json)).toEqual({
      risks: [
        {
          id: "R1",
          yes: 8,
          impact: 4,
          inherentZone: "extreme",
          controls: [{ score: 95, design: "moderate", solidity: "moderate" }],
          setSolidity: "moderate",
          displacement: 1,
          residualProbability: 3,
          residualImpact: 4,
          residualZone: "extreme",
        },
      ],
    });
  });

  it("answers 1 when a risk cannot be valued, and 2 when the file is not JSON or its method unknown", () => {
    expect(valorar(JSON.stringify({ method: "v4-v6", risks: [{ ...risk, answers: [] }] })).exitCode).toBe(1);
    expect(valorar("{").exitCode).toBe(2);
    expect(valorar('{"method":"otro","risks":[]}')).toEqual({
      exitCode: 2,
      json: JSON.stringify({ error: "method-not-supported", risks: [] }, null, 2),
    });
  });
});
