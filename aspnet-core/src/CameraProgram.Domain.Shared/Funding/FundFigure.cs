namespace CameraProgram.Funding;

/// <summary>A money number of a campaign; each opens the entries that make it.</summary>
public enum FundFigure
{
    Given,
    Money,
    Goods,
    Cash,
    Bank,
    Treasury,
    Assigned,
    Spent,
    Left,
}
