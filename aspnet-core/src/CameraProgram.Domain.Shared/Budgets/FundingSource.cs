namespace CameraProgram.Budgets;

/// <summary>Who pays for a line.</summary>
public enum FundingSource
{
    CommuneBudget,
    ProvinceBudget,
    NationalProgramme,

    /// <summary>Money the commune received by decision (NĐ 73/2026 Đ.7).</summary>
    Contributions,
}
