namespace CameraProgram.Budgets;

/// <param name="Amount">Net.</param>
public sealed record WaitingPaymentsDto(PaymentStatus Status, int Count, long Amount);

public sealed record EstimateCountDto(EstimateStatus Status, int Count);

/// <summary>The money of a year's estimates. Whole đồng, with tax.</summary>
/// <param name="Years">Those that have estimates, the last first.</param>
/// <param name="Sources">Approved ones only.</param>
/// <param name="Waiting">Asked for and not paid yet.</param>
public sealed record BudgetSummaryDto(
    int Year, IReadOnlyList<int> Years, BudgetMoneyDto Money, IReadOnlyList<BudgetSourceDto> Sources, IReadOnlyList<EstimateCountDto> Estimates,
    IReadOnlyList<WaitingPaymentsDto> Waiting);
