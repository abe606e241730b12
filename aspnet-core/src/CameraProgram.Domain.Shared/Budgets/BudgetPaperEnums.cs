namespace CameraProgram.Budgets;

public enum EstimatePaperKind
{
    /// <summary>Tờ trình.</summary>
    Submission,

    /// <summary>Báo cáo thẩm định.</summary>
    Appraisal,
}
