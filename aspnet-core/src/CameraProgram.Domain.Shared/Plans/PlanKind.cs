namespace CameraProgram.Plans;

public enum PlanKind
{
    /// <summary>The yearly work of a board: "Kế hoạch hoạt động năm 2026".</summary>
    Annual,

    /// <summary>Builds the model: "Kế hoạch xây dựng mô hình Camera an ninh".</summary>
    ModelBuilding,

    /// <summary>Spends an allotted sum on a stated content.</summary>
    Implementation,

    Other,
}
